-- Revert guildkeeper:economy/turn from pg

begin;
set local role guildkeeper_owner;

drop table economy.turn;

commit;
