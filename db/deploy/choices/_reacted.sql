-- Deploy guildkeeper:choices/_reacted to pg

begin;
set local role guildkeeper_owner;

create function choices._reacted(menu menus.menu_facts, option menus.option_facts, reaction app.reaction)
returns void
language plpgsql
as $$
declare
  v_bit integer := case when reaction.is_burst then 2 else 1 end;
  v_reactions integer;
  v_outcome choices.outcome;
begin
  if coalesce(reaction.is_bot, app._is_bot(menu.guild_id, reaction.member_id)) or exists (
    select from app.guild g where g.guild_id = menu.guild_id and g.bot_id = reaction.member_id
  ) then
    return;
  end if;

  insert into choices.choice as c (guild_id, menu, option, member_id, reactions, heard_at)
  values (
    menu.guild_id, option.menu, option.number, reaction.member_id,
    case reaction.kind when 'added' then v_bit else 0 end, reaction.at
  )
  on conflict on constraint choice_pkey do update
  set reactions = c.reactions & (3 - v_bit) | excluded.reactions, heard_at = excluded.heard_at
  where c.heard_at <= excluded.heard_at
  returning c.reactions into v_reactions;
  if v_reactions is null or (reaction.kind = 'removed' and v_reactions > 0) then
    return;  -- older than what is known; or an ordinary one and a super reaction were there, and one is
  end if;

  select o.* into v_outcome
  from choices._carry_out(
    _reacted.menu, _reacted.option, reaction.member_id,
    choices._decide(
      _reacted.menu, _reacted.option, reaction.member_id, reaction.kind::text::choices.act, reaction.role_ids, null, reaction.at
    ),
    reaction.role_ids, reaction.member_id, reaction.at
  ) o
  limit 1;
  perform choices._reply(_reacted.menu, reaction.member_id, v_outcome, reaction.at);
end;
$$;

comment on function choices._reacted is
'Effects: a member, whom the caller has locked, reacted to an option, or their reaction is gone. What was heard before what is
known changes nothing, and bots do not choose.';

commit;
