-- Deploy guildkeeper:event/reactions to pg

begin;
set local role guildkeeper_owner;

create function event.reactions(reactions app.reaction[])
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_guild_id bigint;
  v_new app.reaction[];
begin
  for v_guild_id in
    select distinct g.guild_id
    from unnest(reactions.reactions) r
    join app.guild g on g.guild_id = r.guild_id
    order by 1
  loop
    v_new := array(select n from event._new_reactions(v_guild_id, reactions.reactions) n);
    if v_new <> '{}' then
      perform choices._react(v_guild_id, v_new);
    end if;
  end loop;
end;
$$;

comment on function event.reactions is
'The front door for reactions: a batch of any guilds, in the order in which they were heard. Idempotent: each counts once, by the
session and the number of its event. Reactions that nobody wants to hear of, and guilds that nobody registered, are passed over.';

grant execute on function event.reactions to guildkeeper_bot;

commit;
