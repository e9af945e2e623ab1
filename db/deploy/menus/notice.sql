-- Deploy guildkeeper:menus/notice to pg

begin;
set local role guildkeeper_owner;

create type menus.notice as (menu bigint, title text, channel_id bigint, message_id bigint);
comment on type menus.notice is
'Of which menu something is told to those who run the guild: the facts of the cards menus.gone and menus.cleared.';

commit;
