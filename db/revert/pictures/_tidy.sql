-- Revert guildkeeper:pictures/_tidy from pg

begin;
set local role guildkeeper_owner;

drop function pictures._tidy;

commit;
