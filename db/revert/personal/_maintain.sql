-- Revert guildkeeper:personal/_maintain from pg

begin;
set local role guildkeeper_owner;

drop function personal._maintain;

commit;
