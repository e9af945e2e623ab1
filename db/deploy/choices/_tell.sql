-- Deploy guildkeeper:choices/_tell to pg

begin;
set local role guildkeeper_owner;

create function choices._tell(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
begin
  perform menus._tell_taken(o.guild_id, o.menu, o.number, choices._taken(o))
  from (
    select k.*
    from menus._known_options(_tell.guild_id) k
    where k.menu = (_tell.arguments ->> 'menu')::bigint and k.cap is not null and k.removed_at is null
    order by k.number
  ) o;
  perform menus._show(_tell.guild_id, _tell.arguments, _tell.at);
end;
$$;

comment on function choices._tell is
'Work due soon after a place was taken or given back: the menu is told how many hold each option with a cap, and its message shows
it.';

select outbox._register('choices._tell');

commit;
