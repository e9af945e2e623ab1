-- Specification of app._raise: a refusal carries its name, its sentence and, for other languages, what is in it.

begin;
select plan(4);

create function pg_temp.detail(call text) returns jsonb language plpgsql as $$
declare
  v_detail text;
begin
  execute call;
  return null;
exception
  when sqlstate 'U0AMT' then
    get stacked diagnostics v_detail = pg_exception_detail;
    return v_detail;
end;
$$;
select throws_ok(
  $$select app._raise('invalid_amount', '{-5, 1, 1000}', '{}')$$,
  'U0AMT', 'The amount must be a whole number from 1 to 1,000, not -5.', 'its SQLSTATE and its sentence'
);
select is(
  pg_temp.detail($$select app._raise('invalid_amount', '{-5, 1, 1000}', '{"member_id": 5}')$$),
  '{
    "refusal": "invalid_amount", "member_id": 5,
    "arguments": {"given": ["text", "-5"], "least": ["number", "1"], "most": ["number", "1000"]}
  }',
  'DETAIL holds its name, its arguments, and what else the bot shows'
);
select is(
  pg_temp.detail($$select app._raise('invalid_amount', array[null, '1', '9'], '{}')$$) #> '{arguments,given}', '["text", null]',
  'what is not known stays unknown'
);
select throws_ok($$select app._raise('no_such_refusal', '{}', '{}')$$, 'P0002', null, 'a name that app.error lacks is a bug');

select * from finish();
rollback;
