-- Deploy guildkeeper:app/_refuse to pg
-- requires: app/error

begin;
set local role guildkeeper_owner;

create function app._refuse(sqlstate text, variadic arguments text[] default '{}')
returns void
language plpgsql stable
as $$
declare
  v_message text;
begin
  select format(e.message, variadic _refuse.arguments) into strict v_message
  from app.error e
  where e.sqlstate = _refuse.sqlstate;

  raise exception using errcode = _refuse.sqlstate, message = v_message;
end;
$$;

comment on function app._refuse(text, text[]) is
'Refuses: raises the SQLSTATE with its sentence from app.error, the arguments filled in. Never returns.';

commit;
