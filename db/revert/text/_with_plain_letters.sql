-- Revert guildkeeper:text/_with_plain_letters from pg

begin;
set local role guildkeeper_owner;

drop function text._with_plain_letters;

commit;
