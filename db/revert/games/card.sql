-- Revert guildkeeper:games/card from pg

begin;
set local role guildkeeper_owner;

drop table games.card;

commit;
