-- Specification of privacy.place: every column in which a member may be named.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select ok(
  exists (select from privacy.place p where (p.kept_in, p.column_name) = ('moderation.case'::regclass, 'pardoned_by')
    and not p.is_text),
  'by an id'
);
select ok(
  exists (select from privacy.place p where (p.kept_in, p.column_name) = ('app.audit'::regclass, 'arguments') and p.is_text),
    'or in a text'
);
-- Whoever adds a number gives it a name by which it is found, or says here that it is no one.
select results_eq(
  $$
  select distinct a.attname::text collate "default" from app.exported x
  join pg_attribute a on a.attrelid = x.kept_in and a.atttypid in ('bigint'::regtype, 'bigint[]'::regtype)
    and a.attnum > 0 and not a.attisdropped
  where not privacy._kept(x.schema_name, x.table_name, a.attname)
    and not exists (select from privacy.place p where p.kept_in = x.kept_in and p.column_name = a.attname)
    and a.attname !~ '(^|_)(channel|role|message|guild|entry|transaction|game|movement)_ids?$'
    and a.attname !~ '(^|_)(audit|edit|stay|history|match|rule|note|step|effect|work)_id$'
  order by 1
  $$,
  array[
    'account_age', 'after_id', 'allow', 'amount', 'amount_max', 'amount_min', 'answers_to', 'balance', 'bank', 'before_id',
    'bet', 'bet_daily', 'bet_max', 'bet_min', 'bonus', 'bot_permissions', 'bought', 'bucket', 'case_number', 'cases',
    'change_id', 'changed', 'confirm_above', 'connected', 'controls_id', 'counted', 'counts_within', 'daily_amount',
    'daily_streak_bonus', 'decay_above', 'deny', 'double_id', 'effects', 'entries', 'follows', 'game', 'group_number',
    'has_allow', 'has_deny', 'hashes', 'history_after', 'holds', 'intents', 'last', 'last_game', 'level_amount', 'level_xp',
    'members', 'menu', 'message_max', 'message_min', 'net_worth', 'next_level_xp', 'nobody', 'number', 'opening_balance',
    'overflow_id', 'parent_id', 'payout', 'payout_id', 'per_member_limit', 'permissions', 'posting', 'price', 'promised_in',
    'quantity', 'reconciliation_id', 'reverses', 'rules', 'said_id', 'stake', 'stake_id', 'stock', 'thread_id', 'tickets',
    'voice_amount', 'wallet', 'work_max', 'work_min', 'xp'
  ],
  'no other number is a person'
);

select * from finish();
rollback;
