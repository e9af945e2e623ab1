-- Deploy guildkeeper:discord/_tell_refusal to pg

begin;
set local role guildkeeper_owner;

create type discord.refusal as (
  guild_name text,
  deed text,
  channel_id bigint,
  route text,
  code integer,
  error text,
  waiting bigint
);

comment on type discord.refusal is
'Something that Discord does not let the bot do (discord._purpose), its answer, and how many effects wait for it.';

create function discord._tell_refusal()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_refusal discord.refusal;
begin
  select left(g.name, 100), p.deed, p.channel_id into v_refusal.guild_name, v_refusal.deed, v_refusal.channel_id
  from app.guild g
  cross join discord._purpose(new.route) p
  where g.guild_id = new.guild_id;
  v_refusal.route := new.route;
  v_refusal.code := new.code;
  v_refusal.error := left(new.error, 200);
  v_refusal.waiting := outbox._waiting_for(new.guild_id, new.route);

  perform discord.post_notice(
    new.guild_id, 'discord.refused', to_jsonb(v_refusal), expires_at => new.told_at + interval '1 day'
  );
  return null;
end;
$$;

comment on function discord._tell_refusal is
'Tells those who run a guild that Discord refuses what the bot is to do: which permission it is about, how much waits, and that
it goes on by itself. outbox._note_refusal says when.';

create trigger tell_refusal
after update of told_at on outbox.hold
for each row when (new.told_at is distinct from old.told_at)
execute function discord._tell_refusal();

commit;
