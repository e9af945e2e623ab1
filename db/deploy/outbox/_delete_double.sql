-- Deploy guildkeeper:outbox/_delete_double to pg

begin;
set local role guildkeeper_owner;

create function outbox._delete_double(effect outbox.effect, created_id bigint)
returns void
language plpgsql
as $$
begin
  perform outbox._enqueue(
    guild_id => (_delete_double.effect).guild_id,
    lane => format('double %s', _delete_double.created_id),
    method => 'DELETE',
    path => case outbox._created((_delete_double.effect).method, (_delete_double.effect).path)
      when 'role_id' then format('/guilds/%s/roles/%s', (_delete_double.effect).guild_id, _delete_double.created_id)
      else format('/channels/%s', _delete_double.created_id)
    end,
    reason => app._because('outbox.double')
  );
end;
$$;

comment on function outbox._delete_double is
'Effect: what an effect made beside what it stands for is deleted: a channel, thread or role that nobody waits for.';

commit;
