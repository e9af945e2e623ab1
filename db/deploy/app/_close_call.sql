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
  where a.guild_id = _close_call.guild_id
    and a.audit_id = (_close_call.call).audit_id
    -- Not `key is not null`: for that, the index of keys seems as good as the primary key while there are few lines, and the plan
    -- that is kept then reads more of them with each call.
    and (a.key is null) is false;
end;
$$;

comment on function app._close_call is
'Keeps what a changing function returned, for the same key again. Without a key there is nothing to keep.';

commit;
