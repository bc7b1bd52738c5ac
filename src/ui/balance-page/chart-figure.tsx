import { type ReactElement, type ReactNode, useId, useRef } from "react"

import { type Table, tableCsv } from "~ui/balance-page/table"
import { pictureAsPng } from "~ui/balance-page/picture-as-png"
import { Button } from "~ui/components/button"
import { saveFile } from "~ui/save-file"
import { useAttempt } from "~ui/use-attempt"
import { figuresName, saveName, WORDS } from "~ui/balance-page/words"

type ChartFigureProps = {
  readonly title: string
  readonly about: string
  /** The figures of the picture; also what a screen reader reads. */
  readonly table: Table
  /** Begins the names of saved files. */
  readonly fileName: string
  readonly children: ReactNode
}

/** A chart with its title and its figures as a table; both can be saved. */
export function ChartFigure({
  title,
  about,
  table,
  fileName,
  children
}: ChartFigureProps): ReactElement {
  const id = useId()
  const picture = useRef<HTMLDivElement>(null)
  const { run, problem } = useAttempt()
  const savePng = async (): Promise<void> => {
    const svg = picture.current?.querySelector("svg")
    if (svg) saveFile(`${fileName}.png`, await pictureAsPng(svg, title))
  }
  const saveCsv = (): void => {
    saveFile(`${fileName}.csv`, new Blob([tableCsv(table)], { type: "text/csv" }))
  }
  return (
    <figure className="card stack chart-figure" aria-labelledby={id}>
      <figcaption className="row-apart">
        <span>
          <h2 id={id}>{title}</h2>
          <span className="quiet small">{about}</span>
        </span>
        <span className="row ways">
          <Button look="plain" aria-label={saveName(WORDS.png, title)} onClick={() => run(savePng)}>
            {WORDS.png}
          </Button>
          <Button look="plain" aria-label={saveName(WORDS.csv, title)} onClick={saveCsv}>
            {WORDS.csv}
          </Button>
        </span>
      </figcaption>
      {problem !== null && <p className="note">{problem}</p>}
      <div ref={picture}>{children}</div>
      <details className="small">
        <summary>{WORDS.figures}</summary>
        <div className="scroll" role="group" aria-label={figuresName(title)} tabIndex={0}>
          <FigureTable table={table} title={title} />
        </div>
      </details>
    </figure>
  )
}

function FigureTable({
  table,
  title
}: {
  readonly table: Table
  readonly title: string
}): ReactElement {
  return (
    <table aria-label={title}>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row[0]}>
            {row.map((cell, at) =>
              at === 0 ? (
                <th key={at} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={at}>{cell}</td>
              )
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
