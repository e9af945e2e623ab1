-- Revert guildkeeper:personal/_check from pg

begin;
set local role guildkeeper_owner;

drop function personal._check;

commit;
