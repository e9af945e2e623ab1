-- Deploy guildkeeper:voice/_schedule to pg

begin;
set local role guildkeeper_owner;

create function voice._schedule(guild_id bigint, at timestamptz)
returns void
language plpgsql
as $$
begin
  if _schedule.at is not null and not outbox._is_scheduled(_schedule.guild_id, 'voice._settle_due') then
    perform outbox.schedule(
      _schedule.guild_id, _schedule.at + interval '5 minutes', 'voice._settle_due', key => 'voice._settle_due'
    );
  end if;
end;
$$;

comment on function voice._schedule is 'Lets what happens in voice be settled in five minutes, unless that is due already.';

commit;
