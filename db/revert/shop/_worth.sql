-- Revert guildkeeper:shop/_worth from pg

begin;
set local role guildkeeper_owner;

drop function shop._worth;

commit;
