-- Deploy guildkeeper:choices/choose to pg

begin;
set local role guildkeeper_owner;

create function choices.choose(
  guild_id bigint,
  member_id bigint,
  menu bigint,
  page integer default 1,
  options integer[] default '{}',
  role_ids bigint[] default null,
  leaves boolean default true,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns setof choices.outcome
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_outcomes choices.outcome[];
  v_call app.call := app._open_call(
    choose.guild_id, 'choices.choose',
    jsonb_build_object(
      'member_id', choose.member_id, 'menu', choose.menu, 'page', choose.page, 'options', choose.options,
      'leaves', choose.leaves
    ),
    choose.actor_id, choose.key, choose.at
  );
begin
  if v_call.result is not null then
    return query select * from jsonb_populate_recordset(null::choices.outcome, v_call.result);
    return;
  end if;

  perform choices._require_own(choose.guild_id, choose.member_id, choose.actor_id);
  perform menus._find_menu(choose.guild_id, choose.menu);
  perform app._require_page(choose.page, 25);
  perform menus._find_option(choose.guild_id, choose.menu, i.option) from unnest(choose.options) as i (option);
  perform choices._hold(
    choose.guild_id, array[choose.member_id],
    array(select row(choose.menu, i.option)::menus.place from unnest(choose.options) as i (option))
  );

  v_outcomes := array(
    select o
    from choices._choose(
      menus._find_menu(choose.guild_id, choose.menu), choose.member_id, choose.page, choose.options, choose.role_ids,
      coalesce(choose.leaves, true), choose.actor_id, choose.at
    ) o
  );
  perform app._close_call(choose.guild_id, v_call, to_jsonb(v_outcomes));
  return query select * from unnest(v_outcomes);
end;
$$;

comment on function choices.choose is
'A member submits what they want of a page (25 options) of a menu: that replaces what the options of this page gave, and nothing
else. A row for each option that changes, or that they may not have (result refused, with the refusal): the others are carried
out all the same. Whoever waits for an option that they do not want leaves its list, but not with leaves => false: so says a
message that everybody sees, which shows nobody what they wait for. The rest is as in choices.press. Refuses: U0GLD, U0MEM, U0BOT,
U0GON, U0NOT, U0MNU, U0PAG, U0OPT, U0TIM, U0KEY.';

grant execute on function choices.choose to guildkeeper_bot, guildkeeper_admin;

commit;
