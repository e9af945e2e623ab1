-- Deploy guildkeeper:choices/press to pg

begin;
set local role guildkeeper_owner;

create function choices.press(
  guild_id bigint,
  member_id bigint,
  menu bigint,
  option integer,
  role_ids bigint[] default null,
  price numeric default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns setof choices.outcome
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_menu menus.menu_facts;
  v_option menus.option_facts;
  v_decision choices.decision;
  v_outcomes choices.outcome[];
  v_call app.call := app._open_call(
    press.guild_id, 'choices.press',
    jsonb_build_object(
      'member_id', press.member_id, 'menu', press.menu, 'option', press.option, 'price', press.price
    ),
    press.actor_id, press.key, press.at
  );
begin
  if v_call.result is not null then
    return query select * from jsonb_populate_recordset(null::choices.outcome, v_call.result);
    return;
  end if;

  perform choices._require_own(press.guild_id, press.member_id, press.actor_id);
  perform choices._hold(press.guild_id, array[press.member_id], array[row(press.menu, press.option)::menus.place]);
  v_menu := menus._find_menu(press.guild_id, press.menu);
  v_option := menus._find_option(press.guild_id, press.menu, press.option);
  v_decision := choices._decide(v_menu, v_option, press.member_id, 'press', press.role_ids, press.price, press.at);
  if v_decision.refusal is not null then
    perform app._refuse(v_decision.refusal, variadic v_decision.arguments);
  end if;

  v_outcomes := array(
    select o
    from choices._carry_out(v_menu, v_option, press.member_id, v_decision, press.role_ids, press.actor_id, press.at) o
  );
  perform app._close_call(press.guild_id, v_call, to_jsonb(v_outcomes));
  return query select * from unnest(v_outcomes);
end;
$$;

comment on function choices.press is
'A member presses an option: on or off, as the menu''s mode says, or onto the list for it, or off the list. What became of it,
and of others that it replaced, a row each. role_ids are the roles they have, as Discord says (null: what was told last), price
is what they saw (null: whatever it is). `actor_id` is the member, or null for an operator in psql; the same `key` again returns
the first answer. Refuses: U0GLD, U0MEM, U0BOT, U0GON, U0NOT another member''s, U0MNU, U0OPT, U0TIM, U0KEY; and who may not, in
this order: U0OFR it is not offered, U0DNY, U0FRB, U0RRQ, U0ROQ, U0LRQ, U0MPR, U0FND, U0CHM; or as the mode says: U0CHF, U0CHH,
U0CHX, U0BND, U0MLK.';

grant execute on function choices.press to guildkeeper_bot, guildkeeper_admin;

commit;
