-- Deploy guildkeeper:choices/_take to pg

begin;
set local role guildkeeper_owner;

create function choices._take(guild_id bigint, place menus.place, member_id bigint, note jsonb, at timestamptz)
returns choices.outcome
language plpgsql
as $$
declare
  v_option menus.option_facts;
  v_outcome choices.outcome;
  v_role_id bigint;
begin
  select o.* into strict v_option
  from menus._known_options(_take.guild_id) o
  where o.menu = place.menu and o.number = place.option;
  v_outcome := choices._outcome(v_option, 'taken');
  select c.role_ids into strict v_outcome.role_ids
  from choices.choice c
  where c.guild_id = _take.guild_id and c.menu = place.menu and c.option = place.option and c.member_id = _take.member_id;

  -- First the choice: what its reasons tell when they end is then known.
  update choices.choice c
  set role_ids = '{}'
  where c.guild_id = _take.guild_id and c.menu = place.menu and c.option = place.option and c.member_id = _take.member_id;
  foreach v_role_id in array v_outcome.role_ids loop
    perform roles._withdraw(
      _take.guild_id, _take.member_id, v_role_id, 'menus', choices._ref(place.menu, place.option), _take.note, _take.at
    );
  end loop;
  perform choices._let_go(v_option, _take.member_id, _take.at);
  return v_outcome;
end;
$$;

comment on function choices._take is 'Effects: takes an option that a member holds, its roles and their reaction.';

commit;
