-- Deploy guildkeeper:app/_refuse to pg

begin;
set local role guildkeeper_owner;

create function app._refuse(refusal text, variadic arguments text[] default '{}')
returns void
language plpgsql stable
as $$
begin
  perform app._raise(_refuse.refusal, _refuse.arguments, '{}');
end;
$$;

comment on function app._refuse is
'Refuses, by the name that app.error has: raises its SQLSTATE with its sentence, the arguments filled in. Never returns.';

commit;
