-- Deploy guildkeeper:app/_raise to pg

begin;
set local role guildkeeper_owner;

create function app._raise(refusal text, arguments text[], detail jsonb)
returns void
language plpgsql stable
as $$
declare
  v_error app.error;
begin
  select e.* into strict v_error from app.error e where e.name = _raise.refusal;

  raise exception using
    errcode = v_error.sqlstate,
    message = format(v_error.message, variadic _raise.arguments),
    detail = jsonb_build_object('refusal', v_error.name, 'arguments', _raise.arguments) || _raise.detail;
end;
$$;

comment on function app._raise is
'Raises a refusal. DETAIL is a JSON object: its name, the arguments, and what Discord shows in the reader''s own way (retry_at,
member_id), so that it can be said in any language. What is not in app.error is a bug (P0002). Never returns.';

commit;
