-- Deploy guildkeeper:app/_refuse_until to pg
-- requires: app/error

begin;
set local role guildkeeper_owner;

create function app._refuse_until(sqlstate text, retry_at timestamptz, variadic arguments text[] default '{}')
returns void
language plpgsql stable
as $$
declare
  v_message text;
begin
  select format(e.message, variadic _refuse_until.arguments) into strict v_message
  from app.error e
  where e.sqlstate = _refuse_until.sqlstate;

  raise exception using
    errcode = _refuse_until.sqlstate,
    message = v_message,
    detail = jsonb_build_object('retry_at', _refuse_until.retry_at)::text;
end;
$$;

comment on function app._refuse_until(text, timestamptz, text[]) is
'Refuses what will be allowed later, like app._refuse; the time goes into the error''s DETAIL, for Discord to show in the
reader''s own time zone. Never returns.';

commit;
