-- Revert guildkeeper:pictures/_keep_accent from pg

begin;
set local role guildkeeper_owner;

drop function pictures._keep_accent;

commit;
