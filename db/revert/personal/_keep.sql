-- Revert guildkeeper:personal/_keep from pg

begin;
set local role guildkeeper_owner;

drop function personal._keep;

commit;
