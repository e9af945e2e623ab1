-- Deploy guildkeeper:menus/_not_posted to pg

begin;
set local role guildkeeper_owner;

create function menus._not_posted(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  c_unknown_message constant integer := 10008;
begin
  update menus.menu m
  set error = left(_not_posted.arguments ->> 'error', 400)
  where m.guild_id = _not_posted.guild_id
    and m.number = (_not_posted.arguments ->> 'menu')::bigint
    and m.posting = coalesce((_not_posted.arguments ->> 'posting')::bigint, m.posting);
  if (_not_posted.arguments ->> 'code')::integer = c_unknown_message then
    perform menus._message_gone(m, _not_posted.at)
    from menus.menu m
    where m.guild_id = _not_posted.guild_id
      and m.number = (_not_posted.arguments ->> 'menu')::bigint
      and m.message_id is not null
      and m.removed_at is null;
  end if;
end;
$$;

comment on function menus._not_posted is
'Work due when Discord did not take the message of a menu, or an edit of it: menus.health says why. 10008: it is deleted.';

select outbox._register('menus._not_posted');

commit;
