-- Revert guildkeeper:tickets/_with_options from pg

begin;
set local role guildkeeper_owner;

drop function tickets._with_options;

commit;
