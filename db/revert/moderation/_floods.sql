-- Revert guildkeeper:moderation/_floods from pg

begin;
set local role guildkeeper_owner;

drop function moderation._floods(event.message[]);
drop function moderation._remember(event.message[]);
drop function moderation._counts(moderation.ruleset, text);
drop type moderation.counted;
drop type moderation.found;

commit;
