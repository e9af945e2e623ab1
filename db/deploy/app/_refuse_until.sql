-- Deploy guildkeeper:app/_refuse_until to pg

begin;
set local role guildkeeper_owner;

create function app._refuse_until(refusal text, retry_at timestamptz, variadic arguments text[] default '{}')
returns void
language plpgsql stable
as $$
begin
  perform app._raise(
    _refuse_until.refusal, _refuse_until.arguments, jsonb_build_object('retry_at', _refuse_until.retry_at)
  );
end;
$$;

comment on function app._refuse_until is
'Refuses what will be allowed later, like app._refuse; the time goes into the error''s DETAIL, for Discord to show in the
reader''s own time zone. Never returns.';

commit;
