-- Deploy guildkeeper:choices/_fill to pg

begin;
set local role guildkeeper_owner;

create function choices._fill(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_menu menus.menu_facts;
  v_option menus.option_facts;
  v_waiting choices.waiting;
  v_decision choices.decision;
  v_outcome choices.outcome;
begin
  select w.* into v_waiting
  from choices.waiting w
  where w.guild_id = _fill.guild_id
    and w.menu = (_fill.arguments ->> 'menu')::bigint
    and w.option = (_fill.arguments ->> 'option')::integer
  order by w.since, w.member_id
  limit 1;
  if not found then
    return;
  end if;

  -- One member at a time: to lock a second one could meet somebody who locks both the other way round.
  perform choices._hold(
    _fill.guild_id, array[v_waiting.member_id], array[row(v_waiting.menu, v_waiting.option)::menus.place]
  );
  select m.* into strict v_menu from menus._known_menus(_fill.guild_id) m where m.number = v_waiting.menu;
  select o.* into strict v_option
  from menus._known_options(_fill.guild_id) o
  where o.menu = v_waiting.menu and o.number = v_waiting.option;
  v_decision := choices._decide(
    v_menu, v_option, v_waiting.member_id, 'added', choices._known_roles(v_waiting), v_waiting.price, _fill.at
  );
  if v_decision.waits or not choices._is_waiting(v_waiting) then
    return;
  end if;

  if app._has_left(_fill.guild_id, v_waiting.member_id) then
    v_decision.gives := false;
  else
    select o.* into strict v_outcome
    from choices._carry_out(v_menu, v_option, v_waiting.member_id, v_decision, null, null, _fill.at) o
    limit 1;
    perform discord.post_to_member(
      _fill.guild_id, v_waiting.member_id, 'choices.place', to_jsonb(choices._told(v_menu, v_outcome)), at => _fill.at
    );
  end if;
  delete from choices.waiting w
  where w.guild_id = _fill.guild_id and w.menu = v_waiting.menu and w.option = v_waiting.option
    and w.member_id = v_waiting.member_id;
  perform choices._seek(v_option, 0, _fill.at);
end;
$$;

comment on function choices._fill is
'Work due when a place may be free: the first who waits gets it, or is told why not and waits no more; then the next one.';

select outbox._register('choices._fill');

commit;
