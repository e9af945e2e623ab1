-- Deploy guildkeeper:voice/_hold to pg

begin;
set local role guildkeeper_owner;

create function voice._hold(guild_id bigint)
returns void
language plpgsql
as $$
begin
  perform from voice.settings s where s.guild_id = _hold.guild_id for update;
end;
$$;

comment on function voice._hold is
'Lets whoever settles a day of the guild, or forgets old ones, wait until the transaction ends: they hold its settings for share.
Who is in voice is heard meanwhile.';

commit;
