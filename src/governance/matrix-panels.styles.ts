/** The look of what stands around the tables: the trial of a case, its line of time, the list of remarks. */
import { css } from 'lit';

export const panelStyles = css`
  /* Trial */
  .trial {
    margin-block-end: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 3);
    background: var(--_fill-quiet);
    font-size: var(--_text-small);
  }

  .trial-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 4);
    margin-block-end: calc(var(--_space) * 2);
  }

  .trial-head label {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: baseline;
    gap: calc(var(--_space) * 2);
    min-inline-size: 0;
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(140px, 100%), 1fr));
    align-items: end;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
  }

  .fact {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
  }

  .fact > span:first-child {
    color: var(--_ink-quiet);
  }

  .fact select,
  .fact input {
    inline-size: 100%;
    min-inline-size: 0;
  }

  .typed {
    display: flex;
    align-items: baseline;
    gap: var(--_space);
  }

  .verdict {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_space) calc(var(--_space) * 4);
    margin-block-start: calc(var(--_space) * 4);
  }

  .verdict > p:last-child {
    flex: 1 1 320px;
    max-inline-size: 70ch;
    text-wrap: pretty;
  }

  .verdict-zone {
    display: flex;
    gap: calc(var(--_space) * 3);
    font-size: 1.4em;
  }

  .verdict-zone .icon {
    inline-size: 20px;
    block-size: 1.4em;
  }

  .timeline {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 3) 0;
    margin: calc(var(--_space) * 3) 0 0;
    padding: 0;
    list-style: none;
  }

  .timeline li {
    position: relative;
    display: grid;
    flex: 1 1 88px;
    align-content: start;
    min-inline-size: 0;
    padding-inline-end: calc(var(--_space) * 3);
  }

  .timeline .step {
    display: flex;
    align-items: center;
    gap: var(--_space);
    margin-block: 3px;
  }

  /* The line of time. */
  .timeline .step::after {
    flex: 1;
    margin-inline-end: calc(var(--_space) * -2);
    border-block-start: 1px solid var(--_line);
    content: '';
  }

  .timeline li:last-child .step::after {
    content: none;
  }

  .timeline .word {
    font-weight: 600;
  }

  .timeline .is-none :is(.word, .step) {
    color: var(--_ink-quiet);
    font-weight: 400;
  }

  .timeline small {
    font-size: inherit;
  }

  /* Remarks */
  .findings {
    margin-block-start: calc(var(--_space) * 4);
    font-size: var(--_text-small);
  }

  .findings ul {
    list-style: none;
  }

  .findings summary {
    padding-block: 4px;
    cursor: pointer;
  }

  .findings .gap {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: calc(var(--_space) * 2);
    padding-block: 4px;
  }

  .gap > .icon {
    margin-block-start: 1px;
  }

  .gap > span {
    flex: 1 1 240px;
    max-inline-size: 100ch;
  }

  .findings li > button.plain {
    justify-content: start;
    min-block-size: 24px;
    padding: 2px 0;
    text-align: start;
  }
`;
