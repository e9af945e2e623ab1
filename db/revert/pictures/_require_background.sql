-- Revert guildkeeper:pictures/_require_background from pg

begin;
set local role guildkeeper_owner;

drop function pictures._require_background;

commit;
