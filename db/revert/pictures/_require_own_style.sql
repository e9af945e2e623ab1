-- Revert guildkeeper:pictures/_require_own_style from pg

begin;
set local role guildkeeper_owner;

drop function pictures._require_own_style;

commit;
