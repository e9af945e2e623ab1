-- Deploy guildkeeper:menus/told to pg

begin;
set local role guildkeeper_owner;

create type menus.told as (menu bigint, title text, channel_id bigint, message_id bigint, outcome menus.outcome);
comment on type menus.told is
'What a member is told in a direct message: what became of an option, and where its menu is. The facts of the cards menus.place
and menus.refused.';

commit;
