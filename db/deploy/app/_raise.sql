-- Deploy guildkeeper:app/_raise to pg

begin;
set local role guildkeeper_owner;

create function app._raise(refusal text, arguments text[], detail jsonb)
returns void
language plpgsql stable
as $$
declare
  v_refusal app.refusal := app._refusal(_raise.refusal, _raise.arguments);
begin
  raise exception using
    errcode = v_refusal.sqlstate,
    message = v_refusal.message,
    detail = v_refusal.detail || _raise.detail;
end;
$$;

comment on function app._raise is
'Raises a refusal, with its DETAIL and what Discord shows besides in the reader''s own way (retry_at, member_id), or
words (the kind and the choices of a setting). Never returns.';

commit;
