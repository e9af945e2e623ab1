-- Deploy guildkeeper:choices/_foreseen to pg

begin;
set local role guildkeeper_owner;

create function choices._foreseen(
  menu menus.menu_facts,
  option menus.option_facts,
  member_id bigint,
  decision choices.decision,
  at timestamptz
)
returns setof choices.outcome
language plpgsql stable
as $$
declare
  v choices.outcome := choices._outcome(_foreseen.option, case
    when decision.gives then 'given'
    when decision.waits then 'waits'
    when decision.leaves then 'left'
    when decision.refusal is not null then 'refused'
    else 'unchanged'
  end);
begin
  if decision.gives then
    v.until := _foreseen.at + coalesce(option.duration, menu.duration);
    v.paid := choices._price_due(_foreseen.option, _foreseen.member_id, _foreseen.at);
    v.currency := case when v.paid is not null then economy._currency(menu.guild_id) end;
  elsif decision.waits then
    v.place := choices._ahead(_foreseen.option, _foreseen.member_id) + 1;
  elsif decision.refusal is not null then
    v := choices._unmoved(_foreseen.option, decision.refusal, decision.arguments);
  end if;
  if decision.takes = '{}' or v.result <> 'unchanged' then
    return next v;
  end if;
  return query
  select t.*
  from menus._known_options(menu.guild_id) o
  cross join lateral choices._outcome(o, 'taken') t
  where row(o.menu, o.number)::menus.place = any (decision.takes)
  order by o.menu, o.number;
end;
$$;

comment on function choices._foreseen is 'What a decision comes to, without carrying it out.';

commit;
