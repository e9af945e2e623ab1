-- Specification of moderation._tell_pardon: a pardon is told.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(3);

select tests.file(k, 5, source => 'discord', lasts => case k when 'timeout' then 1 end)
from unnest(enum_range(null::moderation.case_kind)) k;
update moderation.case set pardoned_at = tests.h(), pardon_reason = 'mistake';
select tests.clear_effects();
do $$ begin perform moderation._tell_pardon(c) from moderation.case c order by c.number; end $$;
select results_eq(
  'select tests.deeds()',
  array['tell 5: Your warning was withdrawn in First.', 'tell 5: Your timeout was withdrawn in First.',
    'tell 5: Your kick was withdrawn in First.', 'tell 5: Your kick was withdrawn in First.'],
  'of what they knew, but to who is banned, whom no message reaches'
);
select ok((select bool_and(e.body ->> 'content' like '%Reason: mistake%(Case %)') from outbox.effect e), 'with the reason');
select tests.clear_effects();
insert into app.member (guild_id, member_id, is_bot, seen_at) values (1, 5, true, now());
do $$ begin perform moderation._tell_pardon(tests.filed(2)); end $$;
select is_empty('select tests.deeds()', 'a bot is told nothing');

select * from finish();
rollback;
