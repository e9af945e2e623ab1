-- Deploy guildkeeper:discord/_greet to pg

begin;
set local role guildkeeper_owner;

create function discord._greet()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_welcome discord.welcome;
  v_expires_at timestamptz := new.seen_at + interval '1 hour';
begin
  v_welcome.guild_name := new.name;
  v_welcome.in_guild := new.system_channel_id is not null;
  v_welcome.missing := (
    select coalesce(array_agg(c.permission), '{}')
    from app._checkup(new.guild_id) c
    where not c.granted
  );

  if v_welcome.in_guild then
    perform discord.post(
      new.guild_id, new.system_channel_id, 'discord.welcome', to_jsonb(v_welcome),
      on_failed => 'discord._greet_owner', arguments => to_jsonb(v_welcome), expires_at => v_expires_at
    );
  elsif new.owner_id is not null then
    perform discord.post_to_member(
      new.guild_id, new.owner_id, 'discord.welcome', to_jsonb(v_welcome), expires_at => v_expires_at
    );
  end if;
  return null;
end;
$$;

comment on function discord._greet is
'Effect: says hello to a guild that the bot has just joined, in its system channel, or else to its owner.';

create trigger greet
after insert on app.guild
for each row when (new.bot_joined_at > new.seen_at - interval '10 minutes')
execute function discord._greet();

create trigger greet_again
after update on app.guild
for each row when (
  new.bot_joined_at > new.seen_at - interval '10 minutes' and new.bot_joined_at is distinct from old.bot_joined_at
)
execute function discord._greet();

commit;
