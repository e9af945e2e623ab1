-- Deploy guildkeeper:choices/_reply to pg

begin;
set local role guildkeeper_owner;

create function choices._reply(menu menus.menu_facts, member_id bigint, outcome choices.outcome, at timestamptz)
returns void
language plpgsql
as $$
begin
  if outcome.result in ('refused', 'waits') and exists (
    select from choices.settings s where s.guild_id = menu.guild_id and s.replies
  ) then
    perform discord.post_to_member(
      menu.guild_id, _reply.member_id, 'choices.refused', to_jsonb(choices._told(_reply.menu, outcome)),
      expires_at => _reply.at + interval '1 hour', at => _reply.at
    );
  end if;
end;
$$;

comment on function choices._reply is
'Effect: a reaction cannot be answered, so that who got nothing by it, or waits, is told by a direct message, if the guild wants
that.';

commit;
