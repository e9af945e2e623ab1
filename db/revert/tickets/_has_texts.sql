-- Revert guildkeeper:tickets/_has_texts from pg

begin;
set local role guildkeeper_owner;

drop function tickets._has_texts;

commit;
