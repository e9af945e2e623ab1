-- Revert guildkeeper:choices/_reacted from pg

begin;
set local role guildkeeper_owner;

drop function choices._reacted;

commit;
