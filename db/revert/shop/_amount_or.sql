-- Revert guildkeeper:shop/_amount_or from pg

begin;
set local role guildkeeper_owner;

drop function shop._amount_or;

commit;
