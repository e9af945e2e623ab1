-- Deploy guildkeeper:choices/_react to pg

begin;
set local role guildkeeper_owner;

create function choices._react(guild_id bigint, reactions app.reaction[])
returns void
language plpgsql
as $$
declare
  v app.reaction;
  v_menu menus.menu_facts;
  v_option menus.option_facts;
begin
  perform choices._hold(
    _react.guild_id, array(select distinct r.member_id from unnest(_react.reactions) r where r.member_id is not null),
    array(select p from choices._places(_react.guild_id, _react.reactions) p)
  );
  foreach v in array _react.reactions loop
    select m.* into v_menu
    from menus._known_menus(_react.guild_id) m
    where m.message_id = v.message_id and m.kind = 'reaction' and m.removed_at is null;
    continue when not found;
    select o.* into v_option
    from menus._known_options(_react.guild_id) o
    where o.menu = v_menu.number and o.emoji_key = menus._emoji_key(v.emoji)
      and o.removed_at is null;
    if v.kind = 'cleared' then
      perform choices._reactions_cleared(v_menu, null, v.at);
    elsif v_option.number is null then
      continue;  -- an emoji that means nothing here
    elsif v.kind = 'emoji_cleared' then
      perform choices._reactions_cleared(v_menu, v_option.number, v.at);
    else
      perform choices._reacted(v_menu, v_option, v);
    end if;
  end loop;
end;
$$;

comment on function choices._react is
'Effects: reactions on messages of a guild, in their order. Those that concern no menu change nothing; all members are locked at
once.';

commit;
