-- Specification of desk._refuse_option: it is said what is allowed.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tests.refuses(
  $$select desk._refuse_option('cooldown', 'x')$$, 'U0TOV',
  '"x" is not allowed for desk.type.cooldown. Allowed: a duration from 0 seconds to 365 days.',
  'the comment of the CHECK says it'
);

create function pg_temp.told(call text) returns jsonb language plpgsql as $$
declare
  v_detail text;
begin
  execute call;
  return null;
exception
  when sqlstate 'U0TOV' then
    get stacked diagnostics v_detail = pg_exception_detail;
    return v_detail::jsonb - 'arguments';
end
$$;
select is(
  pg_temp.told($$select desk._refuse_option('room', 'cellar')$$),
  '{"refusal": "ticket_option_not_allowed", "kind": "choice", "choices": ["channel", "thread"]}',
  'and it is told what kind of option it is, by which it is said in the reader''s language'
);

select * from finish();
rollback;
