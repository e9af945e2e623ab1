-- Specification of desk._check_question: what Discord would not ask is refused.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(7);

create function pg_temp.check(changes jsonb) returns void language sql as $$
  select desk._check_question(jsonb_populate_record(null::desk.question,
    '{"place": 1, "label": "x", "kind": "text", "shortest": 0, "longest": 1000, "choices": []}' || changes))
$$;
select lives_ok($$select pg_temp.check('{}')$$, 'a line is fine');
select throws_ok(format('select pg_temp.check(%L)', c), 'U0TQU', null, c || ' is refused')
from unnest(array['{"place": 6}', '{"label": ""}', '{"longest": 1001}', '{"kind": "choice"}', '{"choices": ["a", "b"]}',
  '{"kind": "choice", "choices": ["a", " "]}']) c;

select * from finish();
rollback;
