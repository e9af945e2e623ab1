-- Deploy guildkeeper:economy/_keep_decaying to pg

begin;
set local role guildkeeper_owner;

create function economy._keep_decaying()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.decay_percent = 0 then
    perform outbox._unschedule(new.guild_id, 'economy._decay');
  elsif not outbox._is_scheduled(new.guild_id, 'economy._decay') then
    perform outbox.schedule(
      new.guild_id, economy._next_decay(new.guild_id, now()), 'economy._decay', key => 'economy._decay'
    );
  end if;
  return null;
end;
$$;

comment on function economy._keep_decaying is
'Where idle fortunes decay, the next time is scheduled; where they do not any more, it is not.';

create trigger keep_decaying
after update of decay_percent on economy.settings
for each row when (new.decay_percent <> old.decay_percent)
execute function economy._keep_decaying();

commit;
