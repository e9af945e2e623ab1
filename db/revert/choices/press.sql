-- Revert guildkeeper:choices/press from pg

begin;
set local role guildkeeper_owner;

drop function choices.press;

commit;
