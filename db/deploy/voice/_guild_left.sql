-- Deploy guildkeeper:voice/_guild_left to pg

begin;
set local role guildkeeper_owner;

create function voice._guild_left()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform voice._seen(new.guild_id, '{}', new.left_at, new.left_at);
  return null;
end;
$$;

comment on function voice._guild_left is
'Where the bot is not any more, nobody is in voice for all that it hears: who was there when it left would else earn for ever.';

create trigger voice_guild_left
after update of left_at on app.guild
for each row when (new.left_at is not null and old.left_at is null)
execute function voice._guild_left();

commit;
