-- Deploy guildkeeper:app/_close_call to pg

begin;
set local role guildkeeper_owner;

create function app._close_call(guild_id bigint, call app.call, result jsonb)
returns void
language plpgsql
as $$
begin
  update app.audit a
  set result = _close_call.result
  where a.guild_id = _close_call.guild_id and a.audit_id = (_close_call.call).audit_id and a.key is not null;
end;
$$;

comment on function app._close_call is
'Keeps what a changing function returned, for the same key again. Without a key there is nothing to keep.';

commit;
