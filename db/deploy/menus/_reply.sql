-- Deploy guildkeeper:menus/_reply to pg

begin;
set local role guildkeeper_owner;

create function menus._reply(menu menus.menu_facts, member_id bigint, outcome menus.outcome, at timestamptz)
returns void
language plpgsql
as $$
begin
  if outcome.result in ('refused', 'waits') and exists (
    select from menus.settings s where s.guild_id = menu.guild_id and s.replies
  ) then
    perform discord.post_to_member(
      menu.guild_id, _reply.member_id, 'menus.refused', to_jsonb(menus._told(_reply.menu, outcome)),
      expires_at => _reply.at + interval '1 hour', at => _reply.at
    );
  end if;
end;
$$;

comment on function menus._reply is
'Effect: a reaction cannot be answered, so that who got nothing by it, or waits, is told by a direct message, if the guild wants
that.';

commit;
