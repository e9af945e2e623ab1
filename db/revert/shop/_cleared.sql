-- Revert guildkeeper:shop/_cleared from pg

begin;
set local role guildkeeper_owner;

drop function shop._cleared;

commit;
